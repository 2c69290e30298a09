"""Colours as the eye sees them: OKLab, and the contrast of two colours.

Source: Björn Ottosson, "A perceptual color space for image processing" (2020); WCAG 2.1.
"""

import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float64]

TO_CONE = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def linear(rgb: npt.ArrayLike) -> Field:
    """Turn sRGB 0..255 into linear light 0..1."""
    share = np.asarray(rgb, float) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def oklab(rgb: npt.ArrayLike) -> Field:
    """Turn sRGB 0..255 (..., 3) into lightness 0..1 and two colour axes."""
    return np.asarray(np.cbrt(linear(rgb) @ TO_CONE.T) @ TO_LAB.T)


def contrast(one: npt.ArrayLike, other: npt.ArrayLike) -> float:
    """Give the WCAG contrast of two colours, 1..21."""
    dark, light = sorted(float(linear(colour) @ LUMINANCE) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)

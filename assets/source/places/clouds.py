"""What every streak of cloud needs to be lit from below."""

import numpy as np
from kit.ramp import Mask, Shade
from scipy import ndimage


def share_down(body: Mask) -> Shade:
    """Give for each pixel of a cloud how far down in it it lies, 0..1, smooth along the cloud."""
    above, below = _run(body), _run(body[::-1])[::-1]
    share = above / (above + below + 1e-6)
    weight = ndimage.gaussian_filter(body.astype(float), (0, 7)) + 1e-6
    return np.asarray(ndimage.gaussian_filter(share * body, (0, 7)) / weight)


def _run(body: Mask) -> Shade:
    """Count the pixels of a cloud from its upper edge down."""
    counted, run = np.zeros(body.shape), np.zeros(body.shape[1])
    for row in range(body.shape[0]):
        run = np.where(body[row], run + 1, 0)
        counted[row] = run
    return counted

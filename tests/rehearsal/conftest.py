import pytest

from game.stage.film import load_film


def pytest_configure(config):
    config.addinivalue_line("markers", "slow: plays the film many times")


@pytest.fixture(scope="session")
def film():
    return load_film((4,))

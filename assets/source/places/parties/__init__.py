"""The places where people gather: a party in the hills, one by a pool, and a house with a view."""

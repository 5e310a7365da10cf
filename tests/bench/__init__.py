"""The benchmark: what a raster of 1 GiB costs here, and in the clients that a user would pick instead."""

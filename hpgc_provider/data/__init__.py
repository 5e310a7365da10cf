"""Data across the wire: layers to input values, results to files and layers."""

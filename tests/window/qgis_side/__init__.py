"""What runs inside a QGIS window under test: steps as a user takes them, and a report of what came of each."""

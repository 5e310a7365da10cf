"""What a window shows; imported by plugin.py alone, and only where there is a window."""

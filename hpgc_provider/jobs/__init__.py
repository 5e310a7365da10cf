"""Jobs: submitted, followed to their end, dismissed on a cancel."""

"""``make screenshots``: pictures of a real QGIS window; the README's, or with LOOK=1 those of everything there is."""

import os

from tests.screenshots import look, readme

look.main() if os.environ.get("LOOK") == "1" else readme.main()

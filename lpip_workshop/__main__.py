"""`python -m lpip_workshop` is `lpip-workshop`."""

from lpip_workshop.cli import main

if __name__ == "__main__":
    raise SystemExit(main())

"""See that the programs the tests drive are there, and install them where that is allowed.

Chromium, Firefox, WebKit with a screen to draw on, PostgreSQL, qpdf, poppler, LibreOffice, nginx
and Caddy are Debian packages; as root on a machine with apt they are installed, elsewhere one line
says what is missing and how to get it.
"""

import glob
import os
import shutil
import subprocess
import sys

SHELL = "chromium-headless-shell"


def chromium() -> str | None:
    """What walks the pages: the headless shell, or else the whole browser, which works harder."""
    names = (SHELL, "chromium", "chromium-browser")
    return next(filter(None, map(shutil.which, names)), None)


def missing() -> list[str]:
    packages = []
    if not chromium():
        packages.append("chromium")
    if not (shutil.which("firefox-esr") or shutil.which("firefox")):
        packages.append("firefox-esr")
    if not (shutil.which("WebKitWebDriver") and glob.glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")):
        packages.append("webkit2gtk-driver")
    if not shutil.which("Xvfb"):
        packages.append("xvfb")
    if not (glob.glob("/usr/lib/postgresql/*/bin/initdb") or shutil.which("initdb")):
        packages.append("postgresql")
    if not shutil.which("qpdf"):
        packages.append("qpdf")
    if not shutil.which("pdftotext"):
        packages.append("poppler-utils")
    if not shutil.which("soffice"):
        packages.append("libreoffice-writer-nogui")
    if not (shutil.which("nginx") or os.path.exists("/usr/sbin/nginx")):
        packages.append("nginx-light")
    if not shutil.which("caddy"):
        packages.append("caddy")
    if not shutil.which("openssl"):
        packages.append("openssl")
    return packages


def install(*packages: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    print("Installing", *packages, flush=True)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)


def main() -> None:
    if not missing() and shutil.which(SHELL):
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        if not shutil.which(SHELL):
            install(SHELL)
        if packages := missing():
            install(*packages)
    if packages := missing():
        sys.exit(
            f"The tests need: {' '.join(packages)}. Try: sudo apt-get install {' '.join(packages)}"
        )
    if not shutil.which(SHELL):
        print(f"Chromium itself walks the pages. It is faster with: sudo apt-get install {SHELL}")


if __name__ == "__main__":
    main()

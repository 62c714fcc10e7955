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
CHROMIUM = (SHELL, "chromium", "chromium-browser")
# By Debian package what it brings: of each line, one program has to be there, by its name or where
# it is outside the path.
PROGRAMS: dict[str, list[tuple[str, ...]]] = {
    "chromium": [CHROMIUM],
    "firefox-esr": [("firefox-esr", "firefox")],
    "webkit2gtk-driver": [("WebKitWebDriver",), ("/usr/lib/*/webkit2gtk-4.*/MiniBrowser",)],
    "xvfb": [("Xvfb",)],
    "postgresql": [("/usr/lib/postgresql/*/bin/initdb", "initdb")],
    "qpdf": [("qpdf",)],
    "poppler-utils": [("pdftotext",)],
    "libreoffice-writer-nogui": [("soffice",)],
    "nginx-light": [("nginx", "/usr/sbin/nginx")],
    "caddy": [("caddy",)],
    "openssl": [("openssl",)],
}


def chromium() -> str | None:
    """What walks the pages: the headless shell, or else the whole browser, which works harder."""
    return next(filter(None, map(shutil.which, CHROMIUM)), None)


def missing() -> list[str]:
    return [
        package
        for package, lines in PROGRAMS.items()
        if not all(any(map(is_there, programs)) for programs in lines)
    ]


def is_there(program: str) -> bool:
    return bool(glob.glob(program) if program.startswith("/") else shutil.which(program))


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

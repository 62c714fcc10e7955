"""Three real engines behind one small face: what Playwright does not drive, others do.

Playwright's Firefox and WebKit are builds of its own; these are the ones that Debian ships.
"""

import base64
import gc
import glob
import io
import os
import shutil
import subprocess
import tempfile
import time
import warnings
from typing import Any

from playwright.sync_api import Error
from pypdf import PdfReader

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from marionette_driver.errors import MarionetteException
    from marionette_driver.marionette import Marionette
    from selenium import webdriver
    from selenium.common.exceptions import WebDriverException

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
# As in tests/settings.py.
PREFERENCES = {"intl.accept_languages": "en-GB"}
WIDE, HIGH = 1280, 900
# Anybody's. For a page that names no icon WebKit asks in its own time, and the answer to an old
# session may take a new one's cookie away.
PAGE = "/privacy/"
WEBKIT = [*glob.glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser"), ""][0]


class Engine:
    # What an engine says when its page goes while it is asked.
    interruptions: type[Exception]

    def run(self, script: str) -> Any:
        raise NotImplementedError

    def until(self, script: str, seconds: float = 15) -> Any:
        """Ask until the answer is something true, and return it; fail after `seconds`."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            try:
                if found := self.run(script):
                    return found
            except self.interruptions:
                pass
            time.sleep(0.05)
        stands = self.run("return `${location.href}: ${document.documentElement.outerHTML}`")
        raise AssertionError(f"It did not come to that: {script}\n{stands[:2000]}")


class Chromium(Engine):
    interruptions = Error

    def __init__(self, context):
        self.page = context.new_page()

    def open(self, address: str) -> None:
        self.page.goto(address)

    def run(self, script: str) -> Any:
        return self.page.evaluate(f"() => {{ {script} }}")

    def reload(self) -> None:
        self.page.reload()

    def back(self) -> None:
        self.page.go_back()

    def take_session(self, key: str, address: str) -> None:
        cookie: Any = {"name": "sessionid", "value": key, "url": address}
        self.page.context.add_cookies([cookie])


class Firefox(Engine):
    interruptions = MarionetteException

    def __init__(self):
        assert FIREFOX, "Firefox is missing. Try: sudo apt-get install firefox-esr"
        with warnings.catch_warnings():
            # While it waits for Firefox to answer, it leaves each attempt unclosed.
            warnings.simplefilter("ignore", ResourceWarning)
            # Into a folder: a file of this name, /dev/null too, would be taken out first.
            self.log = tempfile.TemporaryDirectory()
            self.driver = Marionette(
                bin=FIREFOX, port=0, headless=True, gecko_log=self.log.name, prefs=PREFERENCES
            )
            self.driver.start_session()
            gc.collect()

    def open(self, address: str) -> None:
        self.driver.navigate(address)

    def run(self, script: str) -> Any:
        return self.driver.execute_script(script)

    def reload(self) -> None:
        self.driver.refresh()

    def back(self) -> None:
        self.driver.go_back()

    def take_session(self, key: str, address: str) -> None:
        self.open(address + PAGE)
        self.driver.delete_all_cookies()
        self.driver.add_cookie({"name": "sessionid", "value": key})

    def resize(self, width: int) -> None:
        """The page in `width` pixels of its window, which itself cannot be as narrow as a phone."""
        self.driver.set_window_rect(width=WIDE, height=HIGH)
        with self.driver.using_context("chrome"):
            narrow = "gBrowser.selectedBrowser.style.maxWidth = `${arguments[0]}px`"
            self.driver.execute_script(narrow, script_args=[width])

    def complaints(self) -> list[str]:
        """The errors that pages have left in its console since it was asked last."""
        with self.driver.using_context("chrome"):
            return self.driver.execute_script(
                """
                const errors = Services.console.getMessageArray().filter(
                  (message) => message instanceof Ci.nsIScriptError && !(message.flags & 1)
                    && message.sourceName.startsWith("http"))
                Services.console.reset()
                return errors.map((error) => `${error.sourceName}: ${error.errorMessage}`)
                """
            )

    def printed(self) -> PdfReader:
        """What comes out of its printer."""
        # The driver has no method of its own for this one.
        content = self.driver._send_message("WebDriver:Print", {"background": True}, key="value")
        return PdfReader(io.BytesIO(base64.b64decode(content)))

    def close(self) -> None:
        self.driver.quit(in_app=False)
        self.driver.cleanup()
        self.log.cleanup()


class WebKit(Engine):
    """On a screen of its own, since WebKitGTK has no headless mode."""

    interruptions = WebDriverException

    def __init__(self):
        assert WEBKIT, "WebKit is missing. Try: sudo apt-get install webkit2gtk-driver xvfb"
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24"]
        self.screen = subprocess.Popen(
            [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
        )
        os.close(writing)
        with os.fdopen(reading) as reader:
            display = f":{reader.readline().strip()}"
        options = webdriver.WebKitGTKOptions()
        options.binary_location = WEBKIT
        options.add_argument("--automation")
        surroundings = os.environ | {"DISPLAY": display, "GDK_BACKEND": "x11", "NO_AT_BRIDGE": "1"}
        service = webdriver.WebKitGTKService(
            executable_path=shutil.which("WebKitWebDriver"),
            env=surroundings,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            self.driver = webdriver.WebKitGTK(options=options, service=service)
        self.driver.set_page_load_timeout(20)

    def open(self, address: str) -> None:
        self.run("document.documentElement.dataset.left = ''")
        self.driver.get(address)
        # The driver goes on before the page's modules have run.
        is_new = "!('left' in document.documentElement.dataset)"
        self.until(f"return {is_new} && document.readyState === 'complete'")

    def run(self, script: str) -> Any:
        return self.driver.execute_script(script)

    def reload(self) -> None:
        self.driver.refresh()

    def back(self) -> None:
        self.driver.back()

    def take_session(self, key: str, address: str) -> None:
        self.open(address + PAGE)
        self.driver.delete_all_cookies()
        self.driver.add_cookie({"name": "sessionid", "value": key})

    def resize(self, width: int) -> None:
        """At least 447 pixels: its window has buttons that want so many."""
        self.driver.set_window_size(width, HIGH)

    def complaints(self) -> list[str]:
        """Nothing: no driver reads its console, and a page has to listen to itself."""
        return []

    def close(self) -> None:
        self.driver.quit()
        self.screen.terminate()
        self.screen.wait(10)

"""Opens pages in a headless Chromium that has no network, and looks at what happens.

The arguments are a folder of pages, and axe.min.js; --screens FOLDER keeps pictures of them. A page fails if it asks for
anything, logs anything, breaks its own policy, is wider than a narrow window, has labels that lie over one another, or if
axe-core finds a fault. Nothing but Python's own library is needed: the browser is spoken to through two pipes.
"""

import argparse
import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

WIDTHS = (1280, 320)
# A picture of all 53 indicators would be as high as a house.
HIGHEST = 6000
# A picture that is shown beside text is no higher, and ends with a row.
PICTURE = 1000
# Bytes of a page beyond which axe-core would look at it for minutes; what such a page is made of stands in smaller ones too.
LARGEST = 500_000
# Letters in drawings on the narrowest window, in CSS pixels.
SMALLEST = 8.0


class Browser:
    """Chromium by its debugging pipe: one JSON message, one zero byte."""

    def __init__(self, program, profile):
        to_read, self.to_browser = os.pipe()
        self.from_browser, to_write = os.pipe()

        def pipes():
            # 3 and 4 may be in use by the pipes themselves: first out of the way, then in place.
            reads, writes = os.dup(to_read), os.dup(to_write)
            reads, writes = os.dup2(reads, 50), os.dup2(writes, 51)
            os.dup2(reads, 3)
            os.dup2(writes, 4)

        command = [
            program, "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--hide-scrollbars",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-extensions", "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={profile}",
            "about:blank",
        ]
        if os.geteuid() == 0:
            command.insert(1, "--no-sandbox")
        # No way out at all, where the machine lets us cut it off.
        cut = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--net"]
        self.is_cut = subprocess.run([*cut, "true"], capture_output=True, check=False).returncode == 0
        if self.is_cut:
            command = cut + command
        self.process = subprocess.Popen(
            command, preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.number = 0
        self.rest = b""
        self.events = []

    def send(self, method, session=None, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        self.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def write(self, data):
        while data:
            data = data[os.write(self.to_browser, data):]

    def read(self):
        while b"\0" not in self.rest:
            part = os.read(self.from_browser, 1 << 20)
            if not part:
                raise RuntimeError("the browser went away")
            self.rest += part
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def open(self, page, session):
        """Returns when the page is there as a whole; the blank page before it is not taken for it."""
        self.send("Page.navigate", session, url=page.as_uri())
        there = f"location.href === {json.dumps(page.as_uri())} && document.readyState === 'complete'"
        for _ in range(600):
            try:
                if evaluate(self, session, there):
                    return
            except RuntimeError:
                pass
            time.sleep(0.05)
        raise RuntimeError(f"{page.name} does not load")

    def close(self):
        os.close(self.to_browser)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


# What is wider than the window, but for what scrolls by itself; letters that lie over one another or are too small to
# read; numbers of what a page is made of.
LOOK = """
(() => {
  const faults = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) {
    const culprit = [...document.querySelectorAll('body *')].find(
      (e) => !e.closest('.scroll') && e.getBoundingClientRect().right > innerWidth + 0.5);
    faults.push(`is ${wide} px wider than the window: ${culprit && culprit.outerHTML.slice(0, 120)}`);
  }
  for (const svg of document.querySelectorAll('svg')) {
    const bounds = svg.getBoundingClientRect();
    if (bounds.width === 0) continue;
    const boxes = [...svg.querySelectorAll('text')].map((e) => [e.textContent, e.getBoundingClientRect()]);
    const scale = bounds.width / svg.viewBox.baseVal.width;
    const name = svg.querySelector('title').textContent;
    for (const [text, box] of boxes) {
      if (box.right > bounds.right + 1 || box.left < bounds.left - 1 || box.bottom > bounds.bottom + 1)
        faults.push(`"${text}" stands out of the drawing "${name}"`);
    }
    for (const e of svg.querySelectorAll('text')) {
      const size = parseFloat(e.getAttribute('font-size')) * scale;
      if (size < SMALLEST) faults.push(`"${e.textContent}" in "${name}" is ${size.toFixed(1)} px high`);
    }
    for (let i = 0; i < boxes.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [boxes[i][1], boxes[j][1]];
        const over = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (over > 1 && down > 4)
          faults.push(`"${boxes[i][0]}" lies over "${boxes[j][0]}" in "${name}"`);
      }
  }
  const count = (s) => document.querySelectorAll(s).length;
  if (count('script,iframe,object,embed,link,img,[onload],[onclick],[onerror],[onmouseover],[onfocus]'))
    faults.push('holds what can run or load');
  if (getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)')
    faults.push('its style was not used');
  return {faults, height: document.documentElement.scrollHeight, charts: count('svg'), tables: count('table')};
})()
""".replace("SMALLEST", str(SMALLEST))

AXE = """
axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice']}).then((r) => r.violations.map((v) =>
  `axe ${v.id} (${v.impact}), ${v.nodes.length} times: ${v.help}: ${v.nodes[0].html.slice(0, 160)}`))
"""


def evaluate(browser, session, script, wait=False):
    result = browser.send(
        "Runtime.evaluate", session, expression=script, returnByValue=True, awaitPromise=wait)
    if "exceptionDetails" in result:
        raise RuntimeError(result["exceptionDetails"].get("exception", {}).get("description", "script failed"))
    return result["result"].get("value")


def noises(browser, session, page):
    """What the page asked for and what the browser said about it."""
    for event in browser.events:
        if event.get("sessionId") != session:
            continue
        params = event["params"]
        if event["method"] == "Network.requestWillBeSent" and params["request"]["url"] != page.as_uri():
            yield f"asked for {params['request']['url'][:80]}"
        elif event["method"] == "Log.entryAdded":
            yield f"logged: {params['entry']['text'][:200]}"
        elif event["method"] == "Runtime.consoleAPICalled":
            yield f"wrote to the console: {params['args']}"
        elif event["method"] == "Runtime.exceptionThrown":
            yield f"threw: {params['exceptionDetails'].get('text')}"
        elif event["method"] == "Page.javascriptDialogOpening":
            yield f"opened a dialog: {params['message']}"


def picture(browser, session, path, width, height, top=0):
    clip = {"x": 0, "y": top, "width": width, "height": min(height, HIGHEST), "scale": 1}
    data = browser.send("Page.captureScreenshot", session, clip=clip, captureBeyondViewport=True)["data"]
    path.write_bytes(base64.b64decode(data))


def look(browser, page, axe, screens):
    """The faults of a page."""
    browser.events.clear()
    target = browser.send("Target.createTarget", url="about:blank")["targetId"]
    session = browser.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Network", "Runtime", "Log"):
        browser.send(f"{domain}.enable", session)
    faults = []
    told = {}
    for width in WIDTHS:
        browser.send(
            "Emulation.setDeviceMetricsOverride", session, width=width, height=900, deviceScaleFactor=1, mobile=False)
        if width == WIDTHS[0]:
            browser.open(page, session)
        told = evaluate(browser, session, LOOK)
        faults += [f"at {width} px: {fault}" for fault in told["faults"]]
        if screens:
            picture(browser, session, screens / f"{page.stem}-{width}.png", width, told["height"])
    faults += noises(browser, session, page)
    if axe and page.stat().st_size <= LARGEST:
        browser.events.clear()
        browser.send(
            "Emulation.setDeviceMetricsOverride", session, width=WIDTHS[0], height=900, deviceScaleFactor=1,
            mobile=False)
        evaluate(browser, session, axe)
        faults += evaluate(browser, session, AXE, wait=True)
    browser.send("Target.closeTarget", targetId=target)
    return faults, told


def heat_map(browser, page, path):
    """The first heat map of a page, at a width at which it can be read beside other text."""
    target = browser.send("Target.createTarget", url="about:blank")["targetId"]
    session = browser.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    browser.send("Page.enable", session)
    browser.send(
        "Emulation.setDeviceMetricsOverride", session, width=1000, height=900, deviceScaleFactor=1, mobile=False)
    browser.open(page.resolve(), session)
    box = evaluate(browser, session, """(() => {
      const table = document.querySelector('.heat');
      const box = table.getBoundingClientRect();
      const feet = [...table.querySelectorAll('tr')].map((row) => row.getBoundingClientRect().bottom - box.y);
      const height = Math.max(...feet.filter((foot) => foot <= PICTURE));
      return {x: box.x - 8, y: box.y + scrollY - 8, width: box.width + 16, height: height + 9, scale: 1};
    })()""".replace("PICTURE", str(PICTURE)))
    data = browser.send("Page.captureScreenshot", session, clip=box, captureBeyondViewport=True)["data"]
    path.write_bytes(base64.b64decode(data))


def check(browser, options):
    """How many faults all pages have together."""
    if options.screens:
        options.screens.mkdir(parents=True, exist_ok=True)
    axe = options.axe.read_text(encoding="utf-8")
    pages = sorted(options.folder.resolve().glob("*.html"))
    found = 0 if pages else 1
    for page in pages:
        faults, told = look(browser, page, axe, options.screens)
        print(f"{page.name}: {told['charts']} charts, {told['tables']} tables, {len(faults)} faults")
        for fault in faults[:20]:
            print(f"pages: {page.name}: {fault}", file=sys.stderr)
        found += len(faults)
    network = "cut off" if browser.is_cut else "without names"
    print(f"{len(pages)} pages at {WIDTHS[0]} and {WIDTHS[1]} px, network {network}: {found} faults")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("axe", type=pathlib.Path)
    parser.add_argument("--screens", type=pathlib.Path)
    parser.add_argument("--picture", action="store_true", help="the page and the picture of its heat map instead")
    options = parser.parse_args()
    program = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
    if program is None:
        print("pages: no Chromium", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        try:
            if options.picture:
                heat_map(browser, options.folder, options.axe)
                return 0
            return 1 if check(browser, options) else 0
        finally:
            browser.close()


sys.exit(main())

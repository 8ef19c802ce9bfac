"""JUnit's XML, for CI servers."""

from __future__ import annotations

from xml.etree import ElementTree

from flyte_agent_kit.check.model import Checked
from flyte_agent_kit.trace.printable import safe


def as_junit(checked: Checked) -> str:
    """Returns a test suite with a test case for each check."""
    results = checked.results
    suite = ElementTree.Element(
        "testsuite",
        name=f"flyte-agent check {safe(checked.target)}",
        tests=str(len(results)),
        failures=str(sum(each.status == "failed" for each in results)),
        skipped=str(sum(each.status == "skipped" for each in results)),
        time=f"{sum(each.seconds for each in results):.3f}",
    )
    for each in results:
        case = ElementTree.SubElement(
            suite,
            "testcase",
            classname=safe(f"{each.check.concern}.{each.subject}"),
            name=each.check.id,
            time=f"{each.seconds:.3f}",
        )
        if each.status == "failed":
            failure = ElementTree.SubElement(
                case, "failure", type=each.severity.value, message=safe(each.message)
            )
            failure.text = each.check.why
        elif each.status == "skipped":
            ElementTree.SubElement(case, "skipped", message=safe(each.message))
    suites = ElementTree.Element("testsuites")
    suites.append(suite)
    ElementTree.indent(suites)
    text: str = ElementTree.tostring(suites, encoding="unicode", xml_declaration=True)
    return text + "\n"

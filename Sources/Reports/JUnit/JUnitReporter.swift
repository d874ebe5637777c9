import Records

/// Writes the report as JUnit XML, which every service that runs tests can show: a suite for each
/// file, and in it a case for each rule that was asked of the file.
package struct JUnitReporter: Reporter {
  package let name = "junit"
  package let isForSharing = true

  package init() {}

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    let words = JUnitWords(report, as: style.masked)
    // Where some findings do not count, only a walk over all tells how many do.
    var walk = words.hasAgreement ? report.findings.everything() : report.findings.makeIterator()
    var ahead = walk.next()
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" as StaticString)
    output.write("<testsuites>\n" as StaticString)
    var number = 0
    for index in report.inputs.indices where !report.inputs[index].isPrevious {
      var suite = JUnitSuite(index, number: number, words)
      number += 1
      // Findings stand in the order of the files.
      while let finding = ahead, finding.place.file <= index {
        suite.add(finding)
        ahead = walk.next()
      }
      suite.write(to: &output)
    }
    output.write("</testsuites>\n" as StaticString)
  }
}

extension String {
  /// As text or as an attribute of XML 1.0, which has no way to spell some scalars: they are shown as
  /// whatever else acts.
  var escapedForXML: String {
    var text = self
    for scalar: Unicode.Scalar in ["\u{FFFE}", "\u{FFFF}"] where unicodeScalars.contains(scalar) {
      text = text.replacing(String(scalar), with: "\\u" + scalar.hexadecimal)
    }
    return text.escapedForHTML
  }
}

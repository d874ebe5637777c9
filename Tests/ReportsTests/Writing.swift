import Records
import Reports

extension Reporter {
  /// The whole report as one text.
  func text(_ report: Report, as style: ReportStyle = ReportStyle()) -> String {
    var output = ReportOutput()
    write(report, as: style, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

extension ReportStyle {
  static let open = ReportStyle(disclosure: Disclosure(askedForByUser: ()))
}

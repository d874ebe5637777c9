/// Writes a report in one format.
package protocol Reporter: Sendable {
  /// The name after `--report`.
  var name: String { get }

  /// Whether it is made to be sent to others, such as to a service that shows results of checks:
  /// no value may ever be shown in it.
  var isForSharing: Bool { get }

  func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput)
}

extension Reporter {
  package var isForSharing: Bool { false }
}

/// What the user chose about the look of a report.
package struct ReportStyle: Sendable {
  package var language: Language
  /// Present when values may be shown.
  package var disclosure: Disclosure?
  package var isColoured: Bool

  package init(
    language: Language = .english, disclosure: Disclosure? = nil, isColoured: Bool = false
  ) {
    self.language = language
    self.disclosure = disclosure
    self.isColoured = isColoured
  }
}

extension ReportStyle {
  /// The same, with every value masked, whatever the user asked for.
  package var masked: ReportStyle { ReportStyle(language: language, isColoured: isColoured) }
}

/// The bytes of a report. A report may be larger than what it was made of, so that they are handed
/// on now and then; without somebody who takes them they are gathered.
package struct ReportOutput {
  package private(set) var bytes: [UInt8] = []
  private let sink: (([UInt8]) -> Void)?

  private static let mostBytes = 1 << 16

  package init(to sink: (([UInt8]) -> Void)? = nil) { self.sink = sink }

  package mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= ReportOutput.mostBytes { flush() }
  }

  package mutating func write(_ text: [UInt8]) {
    bytes.append(contentsOf: text)
    if bytes.count >= ReportOutput.mostBytes { flush() }
  }

  /// What is known to be ASCII and written often.
  package mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func write(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  package mutating func flush() {
    guard let sink, !bytes.isEmpty else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

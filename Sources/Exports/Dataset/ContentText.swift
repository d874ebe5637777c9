import CanonicalModel
import Records

/// How a statement's content is spelled in each format.
enum ContentText {
  /// As JSON has it: a text, a number, or an object that says why there is none.
  static func appendJSON(_ content: SourceStatement.Content, to output: inout [UInt8]) {
    switch content {
    case .text(let text): JSONText.append(text[...], to: &output)
    case .integer(let number): ExportText.append(number, to: &output)
    case .missing(let missing): appendMissing(missing.rawValue, to: &output)
    case .code(let code): JSONText.append(code.description, to: &output)
    case .date(let date):
      output.append(UInt8(ascii: "\""))
      date.append(to: &output)
      output.append(UInt8(ascii: "\""))
    }
  }

  static func appendJSON(_ contents: [SourceStatement.Content], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (index, content) in contents.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      appendJSON(content, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Why there is no value.
  static func appendMissing(_ reason: String, to output: inout [UInt8]) {
    output.append(contentsOf: #"{"missing":""#.utf8)
    output.append(contentsOf: reason.utf8)
    output.append(contentsOf: #""}"#.utf8)
  }

  /// Without quotes or escapes; a missing value is its reason as a word.
  static func appendPlain(_ content: SourceStatement.Content, to output: inout [UInt8]) {
    switch content {
    case .text(let text):
      ExportText.append(text[...], to: &output, isPlain: { _ in true }, escape: { _, _ in })
    case .integer(let number): ExportText.append(number, to: &output)
    case .missing(let missing): output.append(contentsOf: missing.rawValue.utf8)
    case .code(let code): code.append(to: &output)
    case .date(let date): date.append(to: &output)
    }
  }

  /// As one of several in a cell: a bar or a backslash that belongs to it has a backslash before it.
  static func appendListed(_ content: SourceStatement.Content, to output: inout [UInt8]) {
    guard case .text(let text) = content else { return appendPlain(content, to: &output) }
    ExportText.append(text[...], to: &output) {
      $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "\\")
    } escape: { byte, output in
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    }
  }

  static func plain(_ content: SourceStatement.Content) -> String {
    var output: [UInt8] = []
    appendPlain(content, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

import Records

/// One command to the machine that runs a workflow of GitHub's, on a line of its own. What stands in
/// it can neither end it nor begin another: line breaks and what separates are percent-encoded, and
/// what acts on a terminal is spelled out.
struct WorkflowCommand {
  let name: String
  let properties: [(name: String, value: String)]
  /// The lines of the message.
  let message: [String]

  static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  var line: String {
    let list = properties.map { "\($0.name)=\(encoded($0.value, also: ":,"))" }
    let text = message.map { encoded($0, also: "") }
    return "::\(name) \(list.joined(separator: ","))::\(text.joined(separator: "%0A"))\n"
  }

  private func encoded(_ text: String, also separators: String) -> String {
    text.visible.unicodeScalars.reduce(into: "") { output, scalar in
      if scalar == "%" || separators.unicodeScalars.contains(scalar) {
        output += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }
}

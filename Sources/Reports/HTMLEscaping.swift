import Records

extension String {
  /// As text or as an attribute of HTML. What acts without being seen is spelled out: controls, marks that turn the
  /// writing around.
  package var escapedForHTML: String {
    var output = ""
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}

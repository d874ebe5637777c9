import Records

/// Why a profile cannot be used: our own configuration is wrong, so the run ends with exit code 2.
package struct ProfileError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case notJSON
    case missingKey(String)
    case unknownKey(String, nearest: String?)
    case unknownValue(String, of: String, allowed: [String])
    case unknownField(String, nearest: String?)
    case wrongType(String, expected: String)
    case badPattern(String)
    case unknownCode(String, list: String)
    case notADay(String)
    case transformDoesNotFit(String, field: String)
  }

  package let file: String
  package let position: TextPosition
  package let problem: Problem
}

extension ProfileError: CustomStringConvertible {
  package var description: String {
    "\(file):\(position.line):\(position.column): \(problem.description)"
  }
}

extension ProfileError.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notJSON: "this is not JSON; see the place for the first character that does not fit"
    case .missingKey(let key): "the key \"\(key)\" is missing; add it"
    case .unknownKey(let key, let nearest):
      "the key \"\(key)\" is not known" + ProfileError.hint(nearest)
    case .unknownValue(let value, let key, let allowed):
      "\"\(value)\" cannot stand for \"\(key)\"; use one of: " + allowed.joined(separator: ", ")
    case .unknownField(let name, let nearest):
      "there is no canonical field \"\(name)\"" + ProfileError.hint(nearest)
    case .wrongType(let key, let expected): "\"\(key)\" must be \(expected)"
    case .badPattern(let pattern):
      "the date pattern \"\(pattern)\" cannot be used; it is made of yyyy, yy, MM, M, MMM, dd, d, "
        + "HH, mm, ss, Z and the characters between them"
    case .unknownCode(let code, let list): "the list \(list) has no code \"\(code)\""
    case .notADay(let text): "\"\(text)\" is not a day; write it as yyyy-mm-dd"
    case .transformDoesNotFit(let transform, let field):
      "\"\(transform)\" does not make what the field \(field) holds"
    }
  }
}

extension ProfileError {
  private static func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}

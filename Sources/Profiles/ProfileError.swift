import Records

/// Why a profile cannot be used: our own configuration is wrong, so the run ends with exit code 2.
package struct ProfileError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case missingKey(String)
    case unknownKey(String, nearest: String?)
    case unknownValue(String, of: String, allowed: [String])
    case unknownField(String, nearest: String?)
    case wrongType(String, expected: Expected)
    case badPattern(String)
    case unknownCode(String, list: String, nearest: String?)
    case notADay(String)
    case transformDoesNotFit(String, field: String)
  }

  /// What should stand where something else does.
  package enum Expected: Hashable, Sendable {
    case text, list, listOfTexts, object, boolean, code, reason, fields, oneCharacter
    case namesOfColumns
    case number(ClosedRange<Int>)
  }

  package let file: String
  package let position: TextPosition
  package let problem: Problem

  /// The order of the text, and of the words where two stand in one place.
  static func isBefore(_ one: ProfileError, _ other: ProfileError) -> Bool {
    (one.position.byteOffset, one.problem.what.en)
      < (other.position.byteOffset, other.problem.what.en)
  }

  /// The same as a check tells it.
  package var remark: ProfileRemark {
    ProfileRemark(
      .mistake, problem.name, at: position, what: problem.what, mend: problem.mend)
  }
}

extension ProfileError: CustomStringConvertible {
  package var description: String {
    "\(file):\(position.line):\(position.column): \(problem.what.en); \(problem.mend.en)"
  }
}

import Records

/// Collects what is wrong with a profile, so that its author hears of all of it at once.
///
/// A class, because the decoder hands it on to each of its parts.
final class ProfileProblems {
  private(set) var errors: [ProfileError] = []

  /// More of them would help nobody.
  private static let most = 1000

  var isFull: Bool { errors.count >= ProfileProblems.most }

  func note(_ error: ProfileError) {
    if !isFull { errors.append(error) }
  }

  /// The value, or nothing and a note why not.
  func attempt<Value>(_ value: () throws(ProfileError) -> Value) -> Value? {
    do throws(ProfileError) {
      return try value()
    } catch {
      note(error)
      return nil
    }
  }
}

/// All that is wrong with a profile, in the order of its text.
package struct ProfileErrors: Error, Hashable, Sendable {
  package let errors: [ProfileError]
}

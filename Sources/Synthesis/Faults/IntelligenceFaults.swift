import CanonicalModel
import Records

extension Fault {
  static let intelligence: [Fault] = []
}

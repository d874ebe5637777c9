import CanonicalModel
import Records

extension Fault {
  static let sharing: [Fault] = []
}

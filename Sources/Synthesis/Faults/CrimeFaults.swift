import CanonicalModel
import Records

extension Fault {
  static let crime: [Fault] = []
}

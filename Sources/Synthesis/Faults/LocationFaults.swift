import CanonicalModel
import Records

extension Fault {
  static let location: [Fault] = []
}

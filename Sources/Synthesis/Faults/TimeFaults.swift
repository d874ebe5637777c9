import CanonicalModel
import Records

extension Fault {
  static let time: [Fault] = []
}

import CanonicalModel
import Records

extension Fault {
  static let privacy: [Fault] = []
}

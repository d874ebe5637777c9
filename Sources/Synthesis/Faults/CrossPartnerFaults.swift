import CanonicalModel
import Records

extension Fault {
  static let crossPartner: [Fault] = []
}

import CanonicalModel
import Records

extension Fault {
  static let competentAuthority: [Fault] = []
}

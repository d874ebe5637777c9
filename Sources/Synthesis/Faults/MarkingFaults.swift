import CanonicalModel
import Records

extension Fault {
  static let marking: [Fault] = [
    .plant(.marking, 2, in: .encounter, at: .protectiveMarking) {
      $0.set(.protectiveMarking, "O-S")
    },
    .plant(.marking, 2, at: .protectiveMarking) { $0.set(.protectiveMarking, "O-S") },
  ]
}

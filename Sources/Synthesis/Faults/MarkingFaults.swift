import CanonicalModel
import Records

extension Fault {
  static let marking: [Fault] = [
    .plant(.marking, 2, in: .encounter, at: .protectiveMarking) {
      $0.set(.protectiveMarking, "OS")
    },
    .plant(.marking, 2, at: .protectiveMarking) { $0.set(.protectiveMarking, "O-S") },
    .plant(.marking, 1, at: .protectiveMarking) { $0.set(.protectiveMarking, "restricted") },
    .plant(.marking, 1, in: .crimeRecord, at: .protectiveMarking) {
      $0.set(.protectiveMarking, "confidential")
    },
  ]
}

import CanonicalModel
import Records

extension Fault {
  static let marking: [Fault] = [
    .plant(.marking, 1, at: .protectiveMarking) { $0.set(.protectiveMarking, "restricted") },
    .plant(.marking, 1, in: .crimeRecord, at: .protectiveMarking) {
      $0.set(.protectiveMarking, "confidential")
    },
  ]
}

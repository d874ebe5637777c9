import CanonicalModel
import Records

extension Fault {
  static let marking: [Fault] = [
    .plant(.marking, 2, at: .protectiveMarking, .anyone.from(2015, 1, 5)) {
      $0.set(.protectiveMarking, "O-S")
    }
  ]
}

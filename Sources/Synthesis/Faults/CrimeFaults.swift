import CanonicalModel
import Records

extension Fault {
  static let crime: [Fault] = [
    .plant(.crime, 2, at: .incidentCode, .adult.concluded.inTheUK) {
      $0.set(.incidentCode, "N200/01")
    },
    // The class began on 1 April 2015.
    .plant(.crime, 3, in: .crimeRecord, at: .crimeClass, .adult.until(2015, 3, 1)) {
      $0.set(.crimeClass, "106/1")
      $0.set(.isSlaveryFlagged, "yes")
      $0.clear(.incidentCode, .incidentReference)
    },
    .plant(.crime, 4, at: .incidentCode, .notified.from(2019, 6, 1)) {
      $0.set(.incidentCode, "N200/01")
    },
    .plant(.crime, 5, in: .crimeRecord, at: .crimeClass, .adult.from(2019, 6, 1).overseas) {
      $0.set(.crimeClass, "106/1")
      $0.set(.isSlaveryFlagged, "yes")
      $0.clear(.incidentCode, .incidentReference)
    },
    .plant(.crime, 7, in: .crimeRecord, at: .cancellationReason, .anyone) {
      $0.set(.cancellationReason, "Negative CG decision")
    },
    .plant(.crime, 9, in: .crimeRecord, at: .crimeClass, .anyone) {
      $0.set(.crimeClass, "N200/07")
    },
    .plant(.crime, 10, in: .crimeRecord, at: .isSlaveryFlagged, .adult.from(2016, 1, 4).inTheUK) {
      $0.set(.crimeClass, "106/1")
      $0.set(.isSlaveryFlagged, "no")
      $0.clear(.incidentCode, .incidentReference)
    },
  ]
}

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

extension CollectionFault {
  static let crime: [CollectionFault] = [
    // In Gwent, by the force that sends it. The first referral shows that the force tells of crimes.
    .collection(.crime, 1) {
      $0.casting = .spring.concluded.inTown(0, besides: 1)
      $0.drop(of: "gwent-police", .unsaid)
      $0.tell(1)
      $0.tell(2, found: .record) { $0.clear(.crimeReference) }
    },
    .collection(.crime, 6) {
      $0.casting = .spring.concluded.inTown(4, besides: 5)
      $0.drop(of: "avon-somerset-police", .unsaid, .crimeRecord)
      $0.tell(2) { $0.set(.recordingForce, "avon-somerset") }
      $0.drop(of: "south-wales-police", .unsaid, .crimeRecord)
      $0.tell(1, found: .at(.transferredToForce)) {
        $0.passOn(to: "avon-somerset")
      }
      $0.tell(3)
    },
    .collection(.crime, 8) {
      $0.casting = .spring.concluded.inTown(0, besides: 1)
      $0.drop(of: "gloucestershire-police", .unsaid, .crimeRecord)
      $0.tell(1)
      $0.drop(of: "gmp-police", .unsaid, .crimeRecord)
      $0.tell(1, found: .at(.crimeClass)) { $0.set(.recordingForce, "south-wales") }
    },
    // The first year of the class, in the north: crimes are sent, and none is modern slavery.
    .collection(.crime, 11) {
      $0.casting = .adult.from(2015, 6, 1).until(2015, 7, 31).inTown(10, besides: 11)
      $0.drop(of: "north-wales-police", .unsaid, .crimeRecord)
      $0.tell(1) {
        $0.set(.crimeClass, "28A Burglary in a dwelling")
        $0.set(.isSlaveryFlagged, "no")
      }
      $0.file(.referral)
      $0.tell(2, found: .record)
    },
    // Of one month, so that the drop does not reach far enough for whoever referred somebody on.
    .collection(.crime, 12) {
      $0.casting = .spring.until(2023, 2, 15).inTown(15, besides: 16)
      $0.drop(of: "dyfed-powys-police", .february, .crimeRecord)
      $0.tell(1)
      $0.file(.referral)
      $0.tell(1)
      $0.tell(2, found: .at(.crimeReference))
    },
  ]
}

extension Edit {
  /// Closes the incident because another force takes the case.
  fileprivate mutating func passOn(to force: String) {
    clear(.crimeReference, .crimeClass, .crimeOutcome)
    set(.isSlaveryFlagged, "no")
    set(.incidentReference, "SW/2023/\(story.number)")
    set(.incidentCode, "N200/06")
    set(.transferredToForce, force)
  }
}

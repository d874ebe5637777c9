import CanonicalModel
import Records

extension Fault {
  static let location: [Fault] = [
    .plant(.location, 1, at: .exploitationTowns, .anyone.from(2019, 9, 1).inTheUK) {
      $0.clear(.exploitationTowns)
    },
    .plant(.location, 2, at: .exploitationTowns, .adult.inTheUK) {
      $0.set(.exploitationTowns, "Newport")
      $0.clear(.forceSentTo, .forceOfArea, .exploitationRegion)
    },
    .plant(.location, 3, at: .forceSentTo, .adult.inTheUK) {
      $0.set(.exploitationRegion, "Mid Glamorgan")
      $0.clear(.exploitationTowns, .currentTown, .postcode)
    },
    .plant(.location, 4, at: .exploitationTowns, .anyone.inTheUK) {
      $0.set(.exploitationTowns, "Wrexham")
      $0.set(.exploitationRegion, "Gwent")
      $0.set(.forceOfArea, "north-wales")
      $0.set(.forceSentTo, "north-wales")
    },
    .plant(.location, 5, at: .currentTown, .adult.inTheUK) {
      $0.set(.exploitationTowns, "Rhyl")
      $0.set(.currentTown, "Rhyl")
      $0.clear(.postcode)
      $0.set(.forceOfArea, "north-wales")
      $0.set(.forceSentTo, "north-wales")
      $0.set(.isFutureExploitationFeared, "yes")
    },
    .plant(.location, 6, at: .forceSentTo, .anyone.inTheUK) {
      $0.set(.exploitationTowns, "Rhyl")
      $0.set(.forceOfArea, "north-wales")
      $0.set(.forceSentTo, "gwent")
    },
    .plant(.location, 8, at: .latitude, .anyone.inTheUK) {
      $0.set(.latitude, "-3.1791")
      $0.set(.longitude, "51.4816")
    },
  ]
}

extension FileFault {
  static let location: [FileFault] = [
    .file("two-names-of-a-place.csv", .location, 7) {
      $0.text("nrmReference,route,exploitationTowns\n")
      $0.text("NRM1,nrm,Cardiff\nNRM2,nrm,Caerdydd\n")
      $0.mark("Caerdydd")
      $0.record = 2
    }
  ]
}

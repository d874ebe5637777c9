import CanonicalModel
import Records

extension CollectionFault {
  /// What one partner's drops say of a case and another's do not.
  static let crossPartner: [CollectionFault] = [
    .collection(.crossPartner, 1) {
      $0.casting = .spring.with {
        $0.nationality = .vietnamese
        $0.isDual = false
      }
      $0.drop(of: "barnardos", .year)
      $0.tell(1)
      $0.drop(of: "cheshire-police", .year)
      $0.tell(1, found: .at(.nrmReference)) { $0.set(.nationalities, "ALB") }
    },
    .collection(.crossPartner, 2) {
      $0.casting = .spring.awaiting
      $0.drop(of: "cumbria-police", .year)
      $0.tell(1)
      $0.casting = .spring.negative
      $0.drop(of: "kalayaan", .year)
      $0.tell(1, found: .at(.nrmReference)) { $0.clear(.reconsiderationRequestedOn) }
    },
    // The force's drop holds referrals of the month after, so that it reaches far enough.
    .collection(.crossPartner, 3) {
      $0.casting = .spring.until(2023, 2, 20)
      $0.drop(of: "medaille-trust", .year, .supportContact)
      $0.tell(1, found: .at(.referredOnwardTo)) {
        $0.set(.referredOnwardTo, "merseyside-police")
        $0.set(.referredOnwardOn, day: $0.encountered)
      }
      $0.casting = .spring.from(2023, 3, 1).until(2023, 3, 15)
      $0.drop(of: "merseyside-police", .year)
      $0.tell(2)
    },
    .collection(.crossPartner, 6) {
      $0.drop(of: "lancashire-police", .year)
      $0.tell(1)
      $0.drop(of: "migrant-help", .year)
      $0.tell(1)
      $0.findFile()
    },
    .collection(.crossPartner, 7) {
      $0.casting = .spring.awaiting
      $0.drop(of: "durham-police", .firstHalf)
      $0.tell(1)
      $0.casting = .spring.negative
      $0.drop(of: "durham-police", .secondHalf)
      $0.tell(1, found: .at(.nrmReference)) { $0.clear(.reconsiderationRequestedOn) }
    },
    // The drop of the year has nobody of the first half, so that the two do not overlap.
    .collection(.crossPartner, 8) {
      $0.drop(of: "nspcc", .firstHalf)
      $0.tell(1, found: .at(.nrmReference))
      $0.casting = .summer
      $0.drop(of: "nspcc", .yearAnew)
      $0.tell(2)
    },
    .collection(.crossPartner, 9) {
      $0.drop(of: "kent-police", .firstHalf)
      $0.tell(1)
      $0.drop(of: "kent-police", .fromFebruary)
      $0.tell(1)
      $0.tell(2)
      $0.findFile()
    },
  ]

  /// A drop that is unlike the one before.
  static let file: [CollectionFault] = [
    .collection(.file, 16) {
      $0.drop(of: "new-pathways", .firstHalf)
      for number in 1...20 { $0.tell(number) }
      $0.casting = .summer
      $0.drop(of: "new-pathways", .secondHalf)
      for number in 21...29 { $0.tell(number) }
      $0.findFile()
    },
    .collection(.file, 18) {
      $0.drop(of: "poppy-project", .firstHalf, as: .csv)
      $0.tell(1)
      $0.casting = .summer
      $0.drop(of: "poppy-project", .secondHalf, as: .csv)
      $0.tell(2)
      $0.leaveOut(.currentTown)
      $0.findFile()
    },
  ]
}

extension DropCover {
  /// The year less a day, for two drops with one first day would be one folder.
  fileprivate static let yearAnew = DropCover(
    from: "2023-01-02", until: "2023-12-31", extractedOn: "2024-01-10")
  /// Days of which another drop tells too.
  fileprivate static let fromFebruary = DropCover(
    from: "2023-02-01", until: "2023-12-31", extractedOn: "2024-01-10")
}

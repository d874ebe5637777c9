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
      $0.set(.protectiveMarking, "restricted")
    },
  ]
}

extension FileFault {
  /// Folders of their own, for what is compared with the marking of a drop.
  static let marking: [FileFault] = [
    .file("older-marking/referrals.csv", .marking, 3) {
      $0.beside("drop.json", manifest(marking: "OFFICIAL-SENSITIVE"))
      $0.alsoFinds(.file, 14, in: "drop.json")
      $0.casting = .adult.from(2014, 6, 2).until(2014, 10, 1)
      $0.begin(.csv)
      $0.record(.csv, at: .protectiveMarking) { $0.set(.protectiveMarking, "confidential") }
    },
    .file("marked-lower/referrals.csv", .marking, 5) {
      $0.beside("drop.json", manifest(marking: "OFFICIAL"))
      $0.alsoFinds(.file, 14, in: "drop.json")
      $0.begin(.csv)
      $0.record(.csv, at: .protectiveMarking)
      $0.alsoFinds(.file, 13, at: $0.place, record: 1)
    },
    .file("no-day/referrals.csv", .file, 14) {
      $0.beside("drop.json", manifest(marking: "OFFICIAL-SENSITIVE"))
      $0.find(.file, 14, in: "drop.json")
      $0.file(.csv)
    },
    .file("no-marking/referrals.csv", .file, 13) {
      $0.beside("drop.json", manifest(marking: nil))
      $0.alsoFinds(.file, 14, in: "drop.json")
      $0.begin(.csv)
      $0.record(.csv) { $0.clear(.protectiveMarking) }
      $0.mark(back: $0.bytes.count)
      $0.record = 0
    },
  ]

  /// Without a day, for drops that have one are compared with those before.
  private static func manifest(marking: String?) -> String {
    """
    {
      "partner": "cyson-exchange",
      \(marking.map { "\"marking\": \"\($0)\"," } ?? "")
      "agreement": "WASPI-ISP-0042"
    }

    """
  }
}

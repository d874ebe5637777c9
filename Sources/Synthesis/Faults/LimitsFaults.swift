import CanonicalModel
import Records

extension FileFault {
  static let limits: [FileFault] = [
    .file("too-many-values.ndjson", .limits, 2) {
      $0.text(
        "{\"nrmReference\":\"NRM1\",\"route\":\"nrm\",\"ageGroupAtReferral\":\"adult\","
          + "\"exploitationTypes\":[\"domestic\"],\"exploitationTowns\":[")
      // Four values have gone before.
      $0.text(String(repeating: "\"\",", count: 65_536 - 4))
      $0.mark()
      $0.text("\"\"]}\n")
      $0.skip("\"")
      $0.record = 1
    },
    .file("nested-too-deep.ndjson", .limits, 3) {
      $0.file(.ndjson)
      let depth = 300
      let nest = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      $0.replace("\"nation\":\"WAL\"", with: "\"nation\":\(nest)")
      $0.mark(String(repeating: "[", count: depth))
      $0.skip(String(repeating: "[", count: 255))
    },
    .file("value-too-large.csv", .limits, 6) {
      $0.file(.csv, records: 1)
      $0.replace("WASPI", with: String(repeating: "W", count: 1_100_000))
      $0.mark("WWWW")
      $0.record = 1
    },
    .file("too-many-attributes.xml", .limits, 7) {
      $0.file(.xml)
      let attributes = (0..<1_100).map { " a\($0)=\"\"" }.joined()
      $0.replace("<nation>", with: "<nation\(attributes)>")
      $0.mark("<nation ")
      $0.record = 1
    },
  ]
}

import Records

extension FileFault {
  static let aggregates: [FileFault] = [
    .file("wrong-total.csv", .aggregates, 4) {
      $0.file(.csv)
      $0.mark()
      $0.alsoFinds(.file, 9, at: $0.place)
      $0.text("Total,4\n")
    }
  ]
}

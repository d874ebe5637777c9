import Glibc
import Readers
import Records

/// Times one reader over one file, from its bytes on disk to raw records with places, and prints what
/// it took as one line of JSON.
@main
enum ReaderTimes {
  static func main() {
    guard let job = Job(CommandLine.arguments.dropFirst().map { $0 }) else {
      complain("usage: reader-times csv|json|ndjson|xml FILE [RECORDS [EACH [XSD]]]")
      exit(2)
    }
    do throws(ReadError) {
      let began = Cost.now()
      let count = try job.run()
      print(count.line(job.format, costing: Cost.now() - began))
    } catch {
      complain("reader-times: \(error)")
      exit(3)
    }
  }

  private static func complain(_ words: String) {
    let line = Array((words + "\n").utf8)
    _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}

import Contract
import Fuzzing
import Records

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes = Verdict.bytes(start, count) else { return -1 }
  for format in [Contract.Format.json, .ndjson] {
    Contract.fuzz(format, bytes)
    Verdict.demand("\(format) against its twin") { () throws(ReadError) in
      try Contract.jsonDisagreement(format, bytes)
    }
  }
  return 0
}

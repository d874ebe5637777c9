import Contract
import Fuzzing

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes = Verdict.bytes(start, count) else { return -1 }
  Contract.fuzz(.csv, bytes)
  return 0
}

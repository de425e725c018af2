@testable import Intake

extension `A problem of a row` {
  /// Those of texts, choices, codes and formulas.
  static let moreExamples = [
    RowExample(
      RowProblem.Code.undecodableText,
      .position,
      [.birthDate: "1980", .position: "Tr??ng ph?ng"],
      value: "Tr??ng ph?ng",
      "C2: không đọc được chức vụ “Tr??ng ph?ng”: chữ bị hỏng khi đổi phông hoặc bảng mã. Gõ lại "
        + "bằng Unicode.",
      "C2: the position “Tr??ng ph?ng” cannot be read: a change of font or encoding broke it. Type "
        + "it again in Unicode."
    ),
    RowExample(
      RowProblem.Code.undecodableText,
      .fullName,
      [.fullName: "Nguy?n An", .birthDate: "1980"],
      value: "Nguy?n An",
      "B2: không đọc được họ và tên “Nguy?n An”: chữ bị hỏng khi đổi phông hoặc bảng mã. Gõ lại "
        + "bằng Unicode.",
      "B2: the full name “Nguy?n An” cannot be read: a change of font or encoding broke it. Type "
        + "it again in Unicode."
    ),
    RowExample(
      RowProblem.Code.brokenFormula,
      .agency,
      [.birthDate: "1980", .agency: "#REF!"],
      value: "",
      "C2: ô có lỗi #REF! của công thức. Sửa công thức, hoặc ghi thẳng nội dung.",
      "C2: the cell has the error #REF! of a formula. Correct it, or write the contents."
    ),
    RowExample(
      RowProblem.Code.unknownChoice,
      .share,
      [.share: "nửa buổi"],
      value: "nửa buổi",
      "B2: không hiểu hình thức phân công “nửa buổi”. Ghi một trong: Chuyên trách, Kiêm nhiệm.",
      "B2: the share “nửa buổi” is not known. Write one of: Full-time, Concurrent."
    ),
    RowExample(
      RowProblem.Code.unknownChoice,
      .role,
      [.birthDate: "1980", .role: "tổ trưởng"],
      value: "tổ trưởng",
      "C2: không hiểu tư cách “tổ trưởng”. Ghi một trong: Phụ trách, Dự phòng.",
      "C2: the role “tổ trưởng” is not known. Write one of: Principal, Deputy."
    ),
    RowExample(
      RowProblem.Code.invalidCode,
      .employeeCode,
      [.employeeCode: "PY 1/2"],
      value: "PY 1/2",
      "B2: mã cán bộ “PY 1/2” không phải là mã: chỉ dùng chữ, số, dấu gạch nối và dấu chấm.",
      "B2: the employee code “PY 1/2” is no code: use letters, digits, hyphens and dots only."
    ),
  ]
}

/* The baseline for writing: 100,000 rows of 6 texts and 6 numbers with libxlsxwriter in constant
 * memory. Build: cc -O2 -o write-xlsx write-xlsx.c -lxlsxwriter; usage: write-xlsx FILE [ROWS [FORMAT]],
 * the numbers in that format if one is given. */
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "baseline.xlsx";
  unsigned rows = argc > 2 ? (unsigned) atoi(argv[2]) : 100000;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *workbook = workbook_new_opt(path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Data");
  lxw_format *format = NULL;
  if (argc > 3) {
    format = workbook_add_format(workbook);
    format_set_num_format(format, argv[3]);
  }
  char text[64];
  for (unsigned row = 0; row < rows; row++) {
    for (unsigned column = 0; column < 6; column++) {
      snprintf(text, sizeof text, "Nguyễn Thị Hòa %u.%u", row + 1, column + 1);
      worksheet_write_string(sheet, row, (lxw_col_t) column, text, NULL);
    }
    for (unsigned column = 6; column < 12; column++)
      worksheet_write_number(sheet, row, (lxw_col_t) column, row * 12.0 + column + 0.25, format);
  }
  return workbook_close(workbook) != LXW_NO_ERROR;
}

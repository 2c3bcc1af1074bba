// Takes a workbook of typed cells; gives it as XLSX or CSV; takes the bytes of XLSX, DOCX, CSV and TSV files;
// gives their cells and paragraphs with their places, or every error.

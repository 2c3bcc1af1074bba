// Takes written dates; gives eras, fiscal years, quarters and dates of stated precision.

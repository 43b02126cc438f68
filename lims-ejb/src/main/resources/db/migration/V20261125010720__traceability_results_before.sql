-- traceability: the results issued before the graph was kept, from the standards on their worksheets
insert into trace_use (id, instrument_no, calibration_no, used_on, worksheet_no, certificate_no, client_no, client_name, site)
select s.id, s.instrument_no, coalesce(json_unquote(json_extract(s.used_values, '$.calibrationCertificate')), ''),
       c.measured_on, c.worksheet_no, c.certificate_no, c.client_no, c.client_name, c.site
from certificate c
join worksheet w on w.worksheet_no = c.worksheet_no
join worksheet_standard s on s.worksheet_id = w.id and s.taken_off_at is null;

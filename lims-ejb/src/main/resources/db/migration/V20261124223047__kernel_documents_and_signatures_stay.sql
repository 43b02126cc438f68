-- kernel, identity: a stored file and a signature are never altered and never deleted
delimiter //
create trigger tr_document_update before update on document
    for each row
begin
    if not (new.sha256 <=> old.sha256 and new.size <=> old.size and new.media_type <=> old.media_type
            and sha2(new.content, 256) <=> sha2(old.content, 256)) then
        signal sqlstate '45000' set message_text = 'A stored document is immutable';
    end if;
end //
delimiter ;
create trigger tr_document_delete before delete on document
    for each row signal sqlstate '45000' set message_text = 'A stored document is immutable';
create trigger tr_signature_update before update on signature
    for each row signal sqlstate '45000' set message_text = 'A signature is immutable';
create trigger tr_signature_delete before delete on signature
    for each row signal sqlstate '45000' set message_text = 'A signature is immutable';

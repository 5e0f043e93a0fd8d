-- What Prisma cannot say of counted refusals. None of it is seen by `prisma migrate diff`.

ALTER TABLE "refusal_count"
  ADD CONSTRAINT "refusal_count_by_the_hour" CHECK (extract(epoch FROM since)::bigint % 3600 = 0),
  ADD CONSTRAINT "refusal_count_positive" CHECK (count >= 1),
  ADD CONSTRAINT "refusal_count_in_its_hour" CHECK (
    first_at >= since AND first_at <= last_at AND extract(epoch FROM last_at) < extract(epoch FROM since) + 3600),
  ADD CONSTRAINT "refusal_count_bounded" CHECK (length(subject) <= 255 AND length(action) <= 100 AND length(code) <= 100);

-- A count only grows: what was refused stays refused.
CREATE FUNCTION refuse_counting_down() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.since, NEW.subject, NEW.action, NEW.code) IS DISTINCT FROM (OLD.since, OLD.subject, OLD.action, OLD.code)
    OR NEW.count <= OLD.count OR NEW.first_at > OLD.first_at OR NEW.last_at < OLD.last_at THEN
    RAISE EXCEPTION '% only counts up: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "refusal_count_up" BEFORE UPDATE ON "refusal_count" FOR EACH ROW EXECUTE FUNCTION refuse_counting_down();
CREATE TRIGGER "refusal_count_kept" BEFORE DELETE ON "refusal_count" FOR EACH ROW EXECUTE FUNCTION refuse_change();
